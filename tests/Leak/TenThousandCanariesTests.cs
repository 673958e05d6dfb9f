using System.Collections.Concurrent;
using System.Diagnostics;
using EthicalBot.Privacy.Pseudonyms;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Channels.BotService;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit.Abstractions;

namespace EthicalBot.Tests.Leak;

[Collection(HeardAlone.Name)]
public sealed class TenThousandCanariesTests(ITestOutputHelper output)
{
    private const int Canaries = 10_000;
    private const int Conversations = 70;

    // As an operator sets it who wants to see everything.
    private static readonly (string, string)[] s_everyLevel =
    [
        .. new[] { "Default", "Microsoft", "Microsoft.AspNetCore", "Microsoft.Hosting.Lifetime", "Microsoft.Extensions.Hosting.Internal.Host", "System.Net.Http" }.Select(name => ($"Logging:LogLevel:{name}", "Trace")),
        ("Logging:Console:LogLevel:Default", "None"), // the ears hear the same
        ("Channels:DirectLine:Secret", "a-secret-of-the-direct-line-channel"),
    ];

    [Fact]
    public async Task No_personal_value_comes_out_anywhere_but_where_it_belongs()
    {
        var seed = Environment.GetEnvironmentVariable("LEAK_SEED") is { } given ? int.Parse(given, System.Globalization.CultureInfo.InvariantCulture) : Random.Shared.Next();
        var flock = CanaryFlock.Of(Canaries, Conversations, seed);
        var search = new CanarySearch(flock.All);
        var prompts = new ConcurrentQueue<ModelPrompt>();
        using var ears = new Ears(search);
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service, [.. s_everyLevel], services =>
        {
            LeakRun.Put(services, prompts);
            services.AddSingleton<ILoggerProvider>(ears);
        });
        var run = new LeakRun(app, service, flock, search, prompts);
        var clock = Stopwatch.StartNew();

        using var first = app.CreateClient(); // many at once would start several
        await run.TalkAsync();
        Tell("talked");
        await run.TroubleTheStoreAsync();
        await run.BeQuietAsync();
        Tell("quiet");
        await run.GoToTheDeskAsync();
        await run.BeQuietAsync();
        Tell("desk");
        await run.ReadAsync();
        run.SearchFiles("while it runs");
        await app.DisposeStoreAsync();
        run.SearchFiles("afterwards");
        Directory.Delete(app.Folder, recursive: true);
        Tell("searched");

        output.WriteLine($"seed {seed}; heard {ears.Heard}; prompts {prompts.Count}; read {search.BytesRead / 1e6:0} MB");
        foreach (var place in search.Finds.GroupBy(find => find.Key.Where).OrderByDescending(place => place.Count()))
            output.WriteLine($"LEAK {place.Count()} × {place.First().Value}");
        var missed = run.Visible.Keys.Select(number => flock.All[number]).ToList();
        foreach (var kind in missed.GroupBy(canary => (canary.Type, canary.Language, canary.Variant)).OrderByDescending(kind => kind.Count()))
            output.WriteLine($"VISIBLE {kind.Count()} × {kind.Key} of {flock.All.Count(canary => canary.IsRedactable && (canary.Type, canary.Language, canary.Variant) == kind.Key)}: {kind.First().Sentence} ({kind.First().Place})");
        var redactable = flock.All.Count(canary => canary.IsRedactable);
        output.WriteLine($"visible {missed.Count} of {redactable} = {100.0 * missed.Count / redactable:0.00} %");

        Assert.True(ears.Heard is { Lines: > 1000, Spans: > 100, Measurements: > 100, Exceptions: > 10 }, $"{ears.Heard}");
        Assert.NotEmpty(prompts);
        Assert.Empty(search.Finds.Values);
        // Measured: 0.23 %, nearly all of them bare words that answer a question about something else.
        Assert.True(missed.Count <= .01 * redactable, $"{missed.Count} of {redactable}");

        void Tell(string what) => output.WriteLine($"{clock.Elapsed.TotalSeconds:0.0} s, {Environment.CpuUsage.TotalTime.TotalSeconds:0.0} s of CPU: {what}");
    }
}
