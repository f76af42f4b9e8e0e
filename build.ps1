#!/usr/bin/env pwsh
<#
.SYNOPSIS
    The one gate: format, build with warnings as errors, tests, the sample site. Stops at the first failure.
.DESCRIPTION
    From a shell: dotnet tool restore, then dotnet pwsh build.ps1. In PowerShell 7: ./build.ps1.
.PARAMETER Fix
    Formats the code instead of only checking it.
.PARAMETER Native
    Also compiles ahead of time for this machine into artifacts/native (a C compiler must be there).
.PARAMETER Bench
    Also measures, which takes some minutes: see bench/README.md. Needs Python 3, and hugo on the path to compare with.
.PARAMETER SkipTests
    Leaves the tests out, for when they have just run.
#>
param([switch]$Fix, [switch]$Native, [switch]$SkipTests, [switch]$Bench)

$ErrorActionPreference = 'Stop'
# Exit codes are read below; a failing command must not throw before its step is named.
$PSNativeCommandUseErrorActionPreference = $false
Set-Location $PSScriptRoot

function Step([string]$Name, [scriptblock]$Command) {
    Write-Host "==> $Name"
    $global:LASTEXITCODE = 0
    & $Command
    if ($LASTEXITCODE -ne 0) {
        Write-Host "build.ps1 stopped: '$Name' failed with exit code $LASTEXITCODE."
        exit $LASTEXITCODE
    }
}

Step 'Tools' { dotnet tool restore }
if ($Fix) { Step 'Format' { dotnet csharpier format . } }
else { Step 'Format check (-Fix mends it)' { dotnet csharpier check . } }
Step 'Build, warnings as errors' { dotnet build -c Release -warnaserror }
if (-not $SkipTests) { Step 'Tests' { dotnet test -c Release --no-build } }
Step 'Sample site' { dotnet run -c Release --no-build -- build }

if ($Native -or $Bench) {
    $rid = [System.Runtime.InteropServices.RuntimeInformation]::RuntimeIdentifier
    # The committed lock file knows neither the platform nor the native compiler, whose version comes with the SDK.
    # So this publish restores into its own folder with its own lock file, and leaves the ordinary build as it is;
    # the packages themselves are of the same exact versions, which Directory.Packages.props fixes.
    $own = @('--artifacts-path', 'artifacts/native', '-p:RestoreLockedMode=false',
        "-p:NuGetLockFilePath=$PSScriptRoot/artifacts/native/packages.lock.json")
    Step "Native build for $rid, warnings as errors" {
        dotnet publish Generator.csproj -c Release -r $rid -p:PublishAot=true -warnaserror @own -o artifacts/native/program
    }
}
if ($Bench) {
    Step 'Whole builds, compared' { python3 bench/compare.py artifacts/native/program/daymark }
    Step 'Rooms by themselves' { dotnet run --project bench/Rooms -c Release -- --filter '*' --job short --inProcess --artifacts artifacts/bench }
}
Write-Host 'build.ps1: all steps passed.'
