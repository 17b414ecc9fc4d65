package main

import (
	"flag"
	"net/http"
)

func main() {
	port := flag.String("port", "80", "")
	flag.Parse()
	http.ListenAndServe(":"+*port, http.NotFoundHandler())
}
