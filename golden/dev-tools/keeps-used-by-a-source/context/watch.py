from watchdog.observers import Observer

Observer().start()
