using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace EthicalBot.Tests.Walk;

/// <summary>A walk of many conversations at once.</summary>
internal sealed class RandomWalk(WalkGround ground, int turns, int seed, bool isToAskFromEverywhere)
{
    private const int Fewest = 8;
    private const int Most = 24;
    private const int AtOnce = 8;

    private readonly ConcurrentBag<WalkFailure> _failures = [];
    private TimeSpan _took;
    private TimeSpan _processor;

    public IReadOnlyCollection<WalkFailure> Failures => _failures;

    public async Task GoAsync()
    {
        _processor = Process.GetCurrentProcess().TotalProcessorTime;
        var started = Stopwatch.GetTimestamp();
        await AtOnceAsync();
        _took = Stopwatch.GetElapsedTime(started);
    }

    /// <summary>How far it went.</summary>
    public string Figures()
    {
        var places = ground.Places();
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture,
            $"WALK_SEED={seed}: {ground.Turns} turns in {ground.Conversations} conversations and {_took.TotalSeconds:0} s ({(Process.GetCurrentProcess().TotalProcessorTime - _processor).TotalSeconds:0} s of processor); a person asked for from {places.Count(place => place.Place.Asked > 0)} of {places.Count} states and there from {places.Count(place => place.Place.Asked > 0 && place.Place.Asked == place.Place.Reached)} of them."));
        foreach (var (what, count) in ground.Done.OrderBy(done => done.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"\n{what}: {count}");
        foreach (var (name, _) in places.Where(place => place.Place.Asked == 0))
            text.Append(CultureInfo.InvariantCulture, $"\nnot asked from: {name}");
        return text.ToString();
    }

    /// <summary>What did not hold, alike together.</summary>
    public string Told() => string.Join("\n\n", _failures.GroupBy(failure => (failure.Kind, failure.What)).OrderByDescending(group => group.Count())
        .Select(group => $"{group.Count()} × {group.Key.Kind}: {group.Key.What} (conversation {group.First().Conversation} of WALK_SEED={seed})\n{group.MinBy(failure => failure.Lately.Length)!.Lately}")); // not null: a group has one

    // Each conversation has its own dice: what is said in it does not depend on the others.
    private Task AtOnceAsync() => Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(async () =>
    {
        while (ground.Turns < turns && ground.Next() is var index && ground.Come(index) is { } who)
        {
            var random = new Random((seed * 100_003) + index);
            var most = random.Next(Fewest, Most + 1);
            if (await new WalkingCustomer(ground, who, index, random, isToAskFromEverywhere).WalkAsync(most) is { } failure)
                _failures.Add(failure);
        }
    })));
}
