import redis


def main():
    redis.Redis().blpop("jobs")


if __name__ == "__main__":
    main()
