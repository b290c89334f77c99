#pragma once
#include <stddef.h>

#pragma clang assume_nonnull begin

/// The compiled taxonomy that ships inside the program; `make taxonomy` renews it.
const unsigned char *diapason_taxonomy_bytes(void);
size_t diapason_taxonomy_count(void);

#pragma clang assume_nonnull end
