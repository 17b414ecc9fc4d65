package main

import (
	"flag"
	"net/http"
)

func main() {
	flag.Parse()
	http.Get("https://example.com")
}
