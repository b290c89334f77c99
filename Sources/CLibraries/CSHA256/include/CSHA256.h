#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// Whether this processor has instructions for SHA-256. Asking it takes long: ask once.
bool diapason_sha256_is_there(void);

/// Takes blocks of 64 bytes into the state with them; the constants are the 64 of the standard.
void diapason_sha256(uint32_t *state, const uint8_t *bytes, size_t blocks, const uint32_t *constants);

#pragma clang assume_nonnull end
