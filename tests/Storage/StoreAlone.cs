using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Mail;
using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy;
using EthicalBot.Storage;
using EthicalBot.Tests.App;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EthicalBot.Tests.Storage;

/// <summary>The store without the bot around it, so that a test takes each step of a turn itself.</summary>
internal sealed class StoreAlone : IAsyncDisposable
{
    public const string Subject = "directline:dl_marie";

    public static readonly ConversationKey Conversation = new("directline", "one");

    private readonly string _folder;
    private readonly ServiceProvider _services;

    public StoreAlone()
        : this(Directory.CreateTempSubdirectory("ethicalbot-").FullName, new ShiftedTime())
    {
    }

    private StoreAlone(string folder, ShiftedTime time)
    {
        (_folder, Time) = (folder, time);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Store"] = Path.Combine(_folder, "store.db"),
            ["Privacy:KeyFile"] = Path.Combine(_folder, "master.key"),
        }).Build();
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<ConversationSignal>()
            .AddPrivacy(configuration)
            .AddStorage(configuration)
            .BuildServiceProvider();
    }

    public string Folder => _folder;

    public ShiftedTime Time { get; }

    public async Task<int> ChangeAsync(string sql, object? with = null)
    {
        await using var store = Store.Open(Path.Combine(_folder, "store.db"));
        return await store.ExecuteAsync(sql, with);
    }

    public async Task<long> CountAsync(string sql)
    {
        await using var store = Store.Open(Path.Combine(_folder, "store.db"));
        return await store.ExecuteScalarAsync<long>(sql);
    }

    public IInbox Inbox => Get<IInbox>();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async Task<string> AcceptAsync(string text, ConversationKey? conversation = null)
    {
        var key = conversation ?? Conversation;
        await Get<IConversations>().StartAsync(key, Subject, "en", CancellationToken.None);
        var activity = new Activity { Type = ActivityTypes.Message, Id = Guid.NewGuid().ToString("n"), Text = text };
        return ((AcceptOutcome.Stored)await Inbox.AcceptAsync(new(key, Subject, null, activity, Echo: true), CancellationToken.None)).ActivityId;
    }

    public Task<ClaimedTurn?> ClaimAsync(string holder, ConversationKey? conversation = null) =>
        Inbox.ClaimAsync(conversation ?? Conversation, holder, TimeSpan.FromSeconds(30), CancellationToken.None);

    public Task<RecordOutcome> RecordAsync(ClaimedTurn turn, params ITurnChange[] changes) =>
        Get<ITurnRecorder>().RecordAsync(new(turn, "en", null, FloorTo: null, changes), CancellationToken.None);

    public async Task<IReadOnlyList<string?>> TextsAsync() =>
        [.. (await Get<IMailbox>().ReadAsync(Conversation, 0, 100, CancellationToken.None)).Select(item => item.Activity.Text)];

    /// <summary>Takes the lock and frees what a process before held, as a start of the bot does.</summary>
    public async Task<StoreAlone> StartAsync()
    {
        foreach (var start in _services.GetServices<IHostedService>())
            await start.StartAsync(CancellationToken.None);
        return this;
    }

    /// <summary>Another process on the same store, after this one.</summary>
    public async Task<StoreAlone> RestartAsync()
    {
        await _services.DisposeAsync();
        return await new StoreAlone(_folder, Time).StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        // A restarted one has the same folder.
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }
}
