using System.Data.Common;
using System.Text.Json.Nodes;
using Dapper;
using EthicalBot.Privacy.Keys;
using EthicalBot.Privacy.Register;
using EthicalBot.Privacy.Rights;
using EthicalBot.Storage.Changes;
using EthicalBot.Storage.Rights.Exports;

namespace EthicalBot.Storage.Rights;

/// <summary>Reads all that is held about one person, at one moment, category by category.</summary>
internal sealed class PersonalDataReader(IDatabase database, SubjectVault vault, ProcessingRegister register, TimeProvider time) : IPersonalData
{
    /// <summary>Stores with something of customers that no export holds, each with the reason.</summary>
    public static readonly IReadOnlyDictionary<string, string> NotExported = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["exports"] = "An export that waits to be fetched: a copy of the rest, for minutes.",
        ["pseudonyms"] = "Which numbered word stands for which value of one conversation: the values are in its messages, which are exported as they were written.",
        ["case_index"] = "Keyed indexes by which a case is found; what they are made of is in the case, and nobody reads it out of them.",
        ["turn"] = "Memory of a turn that ends within seconds; what it hands over is in the stores.",
        ["log"] = "Ids of conversations, activities and cases, kept by the operator's system and searched by them.",
        ["chat-session"] = "A cookie in the person's own browser, that they can look at and delete there.",
    };

    // What the person wrote comes first: what others wrote is compared with it.
    private readonly ExportedCategory[] _categories =
    [
        new ConversationExport(), new MessageExport(sent: true), new MessageExport(sent: false), new EmailExport(), new TranscriptExport(), new InferenceExport(), new StateExport(ofConversations: true),
        new StateExport(ofConversations: false), new FileExport(), new CaseExport(), new NoteExport(), new ApprovalExport(), new HubEventExport(), new ConsentExport(vault), new RequestExport(), new AuditExport(),
        new AttemptExport(), new HoldExport(), new AnswerExport(), new FollowingExport(), new PreferencesExport(), new KeyExport(),
    ];

    /// <summary>The stores that are exported.</summary>
    public IEnumerable<string> Stores => _categories.SelectMany(category => category.Stores).Distinct();

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, JsonNode> RecordSchemas => _categories.ToDictionary(category => category.Name, category => category.RecordSchema, StringComparer.Ordinal);

    /// <inheritdoc/>
    public async Task<PersonalData> ReadAsync(string subject, string actor, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await database.WriteAsync(async connection =>
        {
            await AuditWriter.AppendAsync(connection, RightsAudit.Access(now, actor, subject));
            return 0;
        }, cancellationToken);
        return await database.ReadAsync(async connection =>
        {
            // One transaction that only reads: what is told is how it all was at one moment, and nobody who writes waits for it.
            await connection.ExecuteAsync("begin transaction");
            try
            {
                return await ReadAsync(connection, subject, now, cancellationToken);
            }
            finally
            {
                await connection.ExecuteAsync("rollback transaction");
            }
        }, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, long>> CountAsync(string subject, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyDictionary<string, long>>(async connection =>
        {
            var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
            foreach (var store in SubjectRows.Tables(register))
            {
                // What waits to be read or sent is in the mailbox too: a message counts once.
                if (store.Store is "inbox" or "outbox" || SubjectRows.Condition(store) is not { } condition)
                    continue;
                var of = store.Store == "consents" ? ConsentStore.ProofOf(subject) : subject;
                var count = await connection.QuerySingleAsync<long>($"select count(*) from {store.Store} where {condition}", new { subject = of });
                if (count > 0)
                    counts[store.Kept[0].Rule.Category] = counts.GetValueOrDefault(store.Kept[0].Rule.Category) + count;
            }

            return counts;
        }, cancellationToken);

    private async Task<PersonalData> ReadAsync(DbConnection connection, string subject, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var introduced = (await connection.QueryAsync<string>(
            "select distinct name from transcript where subject = @subject and speaker = 'person' and name is not null", new { subject })).ToHashSet(StringComparer.Ordinal);
        var agents = (await connection.QueryAsync<Agent>("select id, name, display_name from agents")).AsList();
        var reading = new ExportReading(connection, vault, subject)
        {
            Introduced = introduced,
            Hidden = [.. agents.SelectMany(agent => new[] { agent.Name, agent.Display_Name }).Where(name => !introduced.Contains(name)).Distinct()],
            AgentIds = agents.Select(agent => agent.Id).ToHashSet(StringComparer.Ordinal),
        };
        var categories = new List<PersonalDataCategory>();
        foreach (var category in _categories)
        {
            var records = await category.ReadAsync(reading, cancellationToken);
            IReadOnlyList<PersonalDataFile> files = [.. reading.Files];
            reading.Files.Clear();
            categories.Add(new(
                category.Name, category.Stores, category.Rule.Purpose, category.Rule.LegalBasis, category.Origin, category.Rule.Kept, category.Rule.StartsWhen,
                [.. category.Stores.SelectMany(store => register.Find(store)?.ReceivedBy ?? []).Distinct()], records, files));
        }

        return new(now, categories);
    }

    private sealed record Agent(string Id, string Name, string Display_Name);
}
