using EthicalBot.Benchmarks;
using EthicalBot.Benchmarks.Turns;

return args switch
{
    ["turns", .. var settings] => await TurnsBenchmark.RunAsync(TurnsSettings.Parse(settings)),
    [EmptyEndpoint.Command] => await EmptyEndpoint.RunAsync(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("turns [--warm-up=5] [--measure=15] [--rounds=3] [--conversations=64] [--messages=40] [--folder=/a/folder/on/the/disk/to/measure]");
    return 2;
}
