#include <curl/curl.h>
#include <stdio.h>

int main(void) {
  FILE *list = fopen("urls.conf", "r");
  return list == NULL;
}
