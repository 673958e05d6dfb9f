using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace EthicalBot.Tests.Walk;

/// <summary>A walk of many conversations, and then one more to each state from which no person was asked for as yet.</summary>
internal sealed class RandomWalk(WalkGround ground, int turns, int seed, bool isToAskFromEverywhere)
{
    private const int Fewest = 8;
    private const int Most = 24;
    private const int AtOnce = 8;
    private const int Tries = 6;
    private const double Share = .8;

    private readonly ConcurrentBag<WalkFailure> _failures = [];
    private TimeSpan _took;
    private TimeSpan _processor;

    public IReadOnlyCollection<WalkFailure> Failures => _failures;

    public async Task GoAsync()
    {
        _processor = Process.GetCurrentProcess().TotalProcessorTime;
        var started = Stopwatch.GetTimestamp();
        await AtOnceAsync(() => ground.Turns < turns * Share ? ground.Next() : null, (index, random) => (random.Next(Fewest, Most + 1), false));
        for (var tries = 0; tries < Tries && GoesOn(); tries++)
        {
            var left = new ConcurrentQueue<(int Conversation, int Turn)>(ground.Places().Where(place => place.Place.Asked == 0 && place.Place.Seen.Count > 0).Select(place => place.Place.Seen[Math.Min(tries, place.Place.Seen.Count - 1)]));
            var at = new ConcurrentDictionary<int, ConcurrentQueue<int>>();
            foreach (var (conversation, turn) in left)
                at.GetOrAdd(conversation, _ => new()).Enqueue(turn);
            await AtOnceAsync(() => GoesOn() && left.TryDequeue(out var seen) ? seen.Conversation : null, (index, random) =>
            {
                _ = random.Next(Fewest, Most + 1);
                return (at[index].TryDequeue(out var turn) ? turn : 0, true);
            });
        }

        _took = Stopwatch.GetElapsedTime(started);
    }

    private bool GoesOn() => isToAskFromEverywhere || ground.Turns < turns;

    /// <summary>How far it went.</summary>
    public string Figures()
    {
        var places = ground.Places();
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture,
            $"WALK_SEED={seed}: {ground.Turns} turns in {ground.Conversations} conversations and {_took.TotalSeconds:0} s ({(Process.GetCurrentProcess().TotalProcessorTime - _processor).TotalSeconds:0} s of processor); a person asked for from {places.Count(place => place.Place.Asked > 0)} of {places.Count} states and there from {places.Count(place => place.Place.Asked > 0 && place.Place.Asked == place.Place.Reached)} of them."));
        foreach (var (what, count) in ground.Done.OrderBy(done => done.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"\n{what}: {count}");
        foreach (var (name, place) in places.Where(place => place.Place.Asked == 0))
            text.Append(CultureInfo.InvariantCulture, $"\nnot asked from: {name}: {string.Join(" ", place.Seen)}");
        return text.ToString();
    }

    /// <summary>What did not hold, alike together.</summary>
    public string Told() => string.Join("\n\n", _failures.GroupBy(failure => (failure.Kind, failure.What)).OrderByDescending(group => group.Count())
        .Select(group => $"{group.Count()} × {group.Key.Kind}: {group.Key.What} (conversation {group.First().Conversation} of WALK_SEED={seed})\n{group.MinBy(failure => failure.Lately.Length)!.Lately}")); // not null: a group has one

    // Each conversation has its own dice: it goes alike whatever the others do.
    private Task AtOnceAsync(Func<int?> next, Func<int, Random, (int Turns, bool IsReplay)> plan) => Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(async () =>
    {
        while (next() is { } index && ground.Come(index) is { } who)
        {
            var random = new Random((seed * 100_003) + index);
            var (turns, isReplay) = plan(index, random);
            if (await new WalkingCustomer(ground, who, index, random).WalkAsync(turns, isReplay) is { } failure)
                _failures.Add(failure);
        }
    })));
}
