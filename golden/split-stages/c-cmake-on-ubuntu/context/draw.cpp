#include <png.h>
int main() {}
