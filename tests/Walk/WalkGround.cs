using System.Collections.Concurrent;
using EthicalBot.Cards;
using EthicalBot.Handoff.Presence;
using EthicalBot.Tests.App;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Walk;

/// <summary>What all conversations of a walk share: the app, the words, and where they have been.</summary>
internal sealed class WalkGround : IAsyncDisposable
{
    private readonly Dictionary<string, WalkPlace> _places = [];
    private readonly ConcurrentDictionary<string, bool> _errors = new();
    private readonly Lock _lock = new();
    private readonly ConcurrentDictionary<string, int> _done = new();
    private readonly int[] _spare = new int[WalkedShop.Kinds];
    private int _turns;
    private int _conversations;
    private int _next;

    public WalkGround(int customers, bool isSomebodyFree)
    {
        var folder = Directory.CreateTempSubdirectory("ethicalbot-walk-").FullName;
        Customers = WalkedShop.Make(Path.Combine(folder, "demo-shop.json"), customers);
        Folder = folder;
        App = new(folder, Replace, ("Logging:LogLevel:Default", "Error"), ("Logging:LogLevel:Microsoft", "Error"), ("Logging:LogLevel:EthicalBot", "Error"));
        Wording = App.Services.GetRequiredService<Wording>();
        Words = new(Wording);

        void Replace(IServiceCollection services)
        {
            Writes.Listen(services);
            if (isSomebodyFree)
                services.AddSingleton<IAgentPresence, SomebodyFree>();
        }
    }

    public string Folder { get; }

    public BotApp App { get; }

    public Wording Wording { get; }

    public WalkWords Words { get; }

    public NotedWrites Writes { get; } = new();

    public KnownTexts Texts { get; } = new();

    public IReadOnlyList<WalkedCustomer> Customers { get; }

    public int Turns => _turns;

    public int Conversations => _conversations;

    /// <summary>What was done how often.</summary>
    public IReadOnlyDictionary<string, int> Done => _done;

    public void Count() => Interlocked.Increment(ref _turns);

    public void Did(string what) => _done.AddOrUpdate(what, 1, (_, count) => count + 1);

    /// <summary>The next customer like the one of this index, whom nobody has walked as yet; null when there are no more.</summary>
    public WalkedCustomer? Come(int index)
    {
        Interlocked.Increment(ref _conversations);
        var kind = index % WalkedShop.Kinds;
        var at = ((Interlocked.Increment(ref _spare[kind]) - 1) * WalkedShop.Kinds) + kind;
        return at < Customers.Count ? Customers[at] : null;
    }

    /// <summary>The number of the next conversation.</summary>
    public int Next() => Interlocked.Increment(ref _next) - 1;

    public void Visit(string place)
    {
        lock (_lock)
            _places.TryAdd(place, new());
    }

    /// <summary>Whether a person was asked for from a place already.</summary>
    public bool IsAskedFrom(string place)
    {
        lock (_lock)
            return _places.TryGetValue(place, out var known) && known.Asked > 0;
    }

    public void Asked(string place, bool isReached)
    {
        lock (_lock)
        {
            if (!_places.TryGetValue(place, out var known))
                _places[place] = known = new();
            (known.Asked, known.Reached) = (known.Asked + 1, known.Reached + (isReached ? 1 : 0));
        }
    }

    /// <summary>The places as they are now.</summary>
    public IReadOnlyList<(string Name, WalkPlace Place)> Places()
    {
        lock (_lock)
            return [.. _places.Select(place => (place.Key, place.Value))];
    }

    /// <summary>An error that was logged and that nobody was told of as yet.</summary>
    public string? Errors() => App.Log.All.Where(line => line.StartsWith("Error", StringComparison.Ordinal) || line.StartsWith("Critical", StringComparison.Ordinal)).FirstOrDefault(line => _errors.TryAdd(line, true));

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
