FROM mcr.microsoft.com/dotnet/sdk:8.0
WORKDIR /src
COPY . .
ENV ASPNETCORE_URLS=http://+:80
CMD ["dotnet", "watch"]
