#include "CTaxonomy.h"

// Aligned so that the numbers in it can be read in place.
static const unsigned char bytes[] __attribute__((aligned(16))) = {
#embed "diapason.taxonomy" if_empty(0)
};

const unsigned char *diapason_taxonomy_bytes(void) { return bytes; }
size_t diapason_taxonomy_count(void) { return sizeof bytes; }
