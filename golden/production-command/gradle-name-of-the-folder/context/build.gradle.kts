plugins {
    id("org.springframework.boot") version "3.2.4"
}
version = "1.2.0"
