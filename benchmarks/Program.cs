using System.Globalization;
using EthicalBot.Benchmarks;
using EthicalBot.Benchmarks.Audit;
using EthicalBot.Benchmarks.Echo;
using EthicalBot.Benchmarks.Grounding;
using EthicalBot.Benchmarks.Redaction;
using EthicalBot.Benchmarks.Retrieval;
using EthicalBot.Benchmarks.Rights;
using EthicalBot.Benchmarks.Turns;

return args switch
{
    ["turns", .. var settings] => await TurnsBenchmark.RunAsync(TurnsSettings.Parse(settings)),
    ["audit", .. var settings] => await AuditBenchmark.RunAsync(TurnsSettings.Parse(settings)),
    ["echo", .. var settings] => await EchoBenchmark.RunAsync(TurnsSettings.Parse(settings)),
    ["redact"] => RedactBenchmark.Run(),
    ["retrieval"] => RetrievalBenchmark.Run(),
    ["ground"] => GroundingBenchmark.Run(),
    [EchoServer.Command] => await EchoServer.RunAsync(null),
    [EchoServer.Command, var metadataUrl] => await EchoServer.RunAsync(metadataUrl),
    ["erasure", .. var settings] => await ErasureBenchmark.RunAsync(NumberOf(settings, "turns", 10_000), NumberOf(settings, "rounds", 3)),
    [EmptyEndpoint.Command] => await EmptyEndpoint.RunAsync(),
    _ => Usage(),
};

static int NumberOf(string[] settings, string name, int otherwise) =>
    settings.FirstOrDefault(setting => setting.StartsWith($"--{name}=", StringComparison.Ordinal)) is { } setting ? int.Parse(setting[(name.Length + 3)..], CultureInfo.InvariantCulture) : otherwise;

static int Usage()
{
    Console.Error.WriteLine("turns | echo | audit [--warm-up=5] [--measure=15] [--rounds=3] [--conversations=64] [--messages=40] [--folder=/a/folder/on/the/disk/to/measure]\nredact\nretrieval\nground\nerasure [--turns=10000] [--rounds=3]");
    return 2;
}
