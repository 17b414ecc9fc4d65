FROM mcr.microsoft.com/dotnet/sdk:8.0-jammy
WORKDIR /src
COPY . .
RUN dotnet publish Report.csproj -c Release --output out
CMD ["dotnet", "out/Report.dll"]
