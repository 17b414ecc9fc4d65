package main

// #cgo pkg-config: vips
import "C"
