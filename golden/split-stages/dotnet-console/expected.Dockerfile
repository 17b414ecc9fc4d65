FROM mcr.microsoft.com/dotnet/sdk:8.0-jammy AS builder
WORKDIR /src
COPY . .
RUN dotnet publish Report.csproj -c Release --output out

FROM mcr.microsoft.com/dotnet/runtime:8.0-jammy
WORKDIR /src
COPY --from=builder /src/out/ /src/out/
CMD ["dotnet", "out/Report.dll"]
