package main

import "embed"

//go:embed templates static
var files embed.FS

func main() { serve(files) }
