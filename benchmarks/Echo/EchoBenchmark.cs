using System.Globalization;
using EthicalBot.Benchmarks.Turns;

namespace EthicalBot.Benchmarks.Echo;

/// <summary>The echo bot of framework/ beside an empty endpoint, in one run and with one client: what a turn costs before anybody thinks about it.</summary>
internal static class EchoBenchmark
{
    /// <summary>Measures and prints the table.</summary>
    public static async Task<int> RunAsync(TurnsSettings settings)
    {
        var loadBefore = Machine.Load;
        await using var connector = await StubConnector.StartAsync();
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, UseProxy = false });
        var lines = new List<EchoLine>();
        foreach (var signed in new[] { false, true })
            lines.Add(await MeasureAsync(settings, connector, http, signed));

        Console.WriteLine($"{Machine.Facts}. Warm-up {settings.WarmUp.TotalSeconds:0.#} s, measured {settings.Measure.TotalSeconds:0.#} s a line in {settings.Rounds} alternating rounds, {settings.Conversations} at once. Load average before {loadBefore}, after {Machine.Load}.");
        Console.WriteLine();
        Console.WriteLine("| an echo turn | per second | empty POSTs per second | ratio | p50 / p95, ms | processor ms, of the bot | of the empty endpoint | bytes allocated | replies counted |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        lines.ForEach(line => Console.WriteLine(line.ToString()));
        return 0;
    }

    private static async Task<EchoLine> MeasureAsync(TurnsSettings settings, StubConnector connector, HttpClient http, bool signed)
    {
        string[] arguments = signed ? [EchoServer.Command, connector.MetadataUrl.AbsoluteUri] : [EchoServer.Command];
        var program = Path.Combine(AppContext.BaseDirectory, "EthicalBot.Benchmarks.dll");
        await using var bot = await ServerProcess.StartAsync(program, settings.Folder, arguments);
        await using var empty = await ServerProcess.StartAsync(program, settings.Folder, EmptyEndpoint.Command);
        var token = signed ? connector.Token() : null;
        var customers = Enumerable.Range(0, settings.Conversations).Select(number => new EchoCustomer(http, bot.Address, connector.Address, token, number)).ToList();
        var posters = customers.Select(customer => new Poster(http, empty.Address, customer.Bytes)).ToList();
        var pair = new ScenarioPair(new("echo", bot, customers), new("empty endpoint", empty, posters));

        await pair.Empty.WarmUpAsync(settings.WarmUp);
        await pair.Bot.WarmUpAsync(settings.WarmUp);
        var (replies, allocated) = (0L, 0L);
        for (var round = 0; round < settings.Rounds; round++)
        {
            await pair.Empty.MeasureAsync(settings.Measure / settings.Rounds);
            var (repliesBefore, allocatedBefore) = (connector.Replies, await AllocatedAsync());
            await pair.Bot.MeasureAsync(settings.Measure / settings.Rounds);
            replies += connector.Replies - repliesBefore;
            allocated += await AllocatedAsync() - allocatedBefore;
        }

        return new(signed ? "with a signed token" : "without authentication", pair, replies, allocated);

        async Task<long> AllocatedAsync() => long.Parse(await http.GetStringAsync(new Uri(bot.Address, "/allocated")), CultureInfo.InvariantCulture);
    }
}
