using BenchmarkDotNet.Running;
using Daymark.Bench;

BenchmarkSwitcher
    .FromTypes([typeof(FrontMatter), typeof(Bodies), typeof(Pages), typeof(Writing)])
    .Run(args);
