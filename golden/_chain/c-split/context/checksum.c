#include <stdio.h>
#include <zlib.h>

int main(void) {
  char text[256];
  FILE *file = fopen("words.txt", "r");
  if (file == NULL) return 1;
  const size_t size = fread(text, 1, sizeof text, file);
  fclose(file);
  printf("%lx\n", crc32(0, (const unsigned char *)text, (unsigned)size));
  return 0;
}
