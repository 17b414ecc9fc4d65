package main

import (
	"fmt"
	"os"
	"text/template"
)

func main() {
	page, err := template.ParseFiles("templates/report.txt")
	if err == nil {
		err = page.Execute(os.Stdout, os.Args[1:])
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
