namespace EthicalBot.Benchmarks.Turns;

/// <summary>The bot and an empty endpoint beside each other, in one run and with one client: on shared machines only ratios travel.</summary>
internal static class TurnsBenchmark
{
    /// <summary>Measures and prints the table.</summary>
    public static async Task<int> RunAsync(TurnsSettings settings)
    {
        var folder = Directory.CreateDirectory(Path.Combine(settings.Folder, $"ethicalbot-benchmark-{Guid.NewGuid():n}")).FullName;
        try
        {
            var loadBefore = Machine.Load;
            var flush = Machine.FlushMilliseconds(folder);
            await using var bot = await ServerProcess.StartAsync(Beside("EthicalBot.Bot.dll"), folder, [
                "--Urls=http://127.0.0.1:0",
                $"--ConnectionStrings:Store={Path.Combine(folder, "store.db")}",
                $"--Privacy:KeyFile={Path.Combine(folder, "master.key")}",
                $"--Orders:DemoFile={Path.Combine(folder, "demo-shop.json")}",
                "--Channels:DirectLine:MessagesPerMinute=100000",
                "--Channels:DirectLine:SessionsPerMinute=100000",
                "--Logging:LogLevel:Default=Warning",
            ]);
            await using var empty = await ServerProcess.StartAsync(Beside("EthicalBot.Benchmarks.dll"), folder, EmptyEndpoint.Command);
            using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, UseProxy = false });

            var pairs = new List<ScenarioPair>();
            foreach (var conversations in new[] { 1, settings.Conversations })
                pairs.Add(await MeasureAsync(settings, conversations, bot, empty, http));

            Console.WriteLine($"{Machine.Facts}; the store on {Machine.FileSystem(folder)}, where 4 kB reach the disk in {flush:0.00} ms (median).");
            Console.WriteLine($"Warm-up {settings.WarmUp.TotalSeconds:0.#} s, measured {settings.Measure.TotalSeconds:0.#} s a line in {settings.Rounds} alternating rounds; {settings.Messages} messages a conversation. Load average before {loadBefore}, after {Machine.Load}.");
            Console.WriteLine();
            TurnsTable.Write(Console.Out, pairs);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Beside(string assembly) => Path.Combine(AppContext.BaseDirectory, assembly);

    private static async Task<ScenarioPair> MeasureAsync(TurnsSettings settings, int conversations, ServerProcess bot, ServerProcess empty, HttpClient http)
    {
        int bytes;
        using (var someone = await Customer.OpenAsync(http, bot.Address, CancellationToken.None))
            bytes = someone.BodyBytes;

        var customers = Enumerable.Range(0, conversations).Select(_ => new SuccessiveCustomers(http, bot.Address, settings.Messages)).ToList();
        try
        {
            var pair = new ScenarioPair(
                new("EthicalBot, a turn", bot, customers),
                new("empty endpoint, a POST", empty, [.. Enumerable.Range(0, conversations).Select(_ => new Poster(http, empty.Address, bytes))]));
            await pair.Empty.WarmUpAsync(settings.WarmUp);
            await pair.Bot.WarmUpAsync(settings.WarmUp);
            for (var round = 0; round < settings.Rounds; round++)
            {
                await pair.Empty.MeasureAsync(settings.Measure / settings.Rounds);
                await pair.Bot.MeasureAsync(settings.Measure / settings.Rounds);
            }

            var (said, answer) = customers[0].Last;
            // A bot that only apologises is fast: what it says belongs beside how fast.
            await Console.Error.WriteLineAsync($"{conversations} at once, {bytes} bytes a message; the last words: \"{said}\" -> \"{answer}\"");
            return pair;
        }
        finally
        {
            customers.ForEach(customer => customer.Dispose());
        }
    }
}
