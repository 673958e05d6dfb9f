namespace EthicalBot.Privacy.Register;

/// <summary>The declaration of one store: what it keeps, of whom, why and for how long. What keeps anything has one, or the bot does not start.</summary>
public sealed record StoredRecords
{
    /// <summary>The table's name; for other kinds a short name that is this store's alone.</summary>
    public required string Store { get; init; }

    /// <summary>What the store is made of.</summary>
    public StoreKind Kind { get; init; } = StoreKind.Table;

    /// <summary>Whose data it holds.</summary>
    public required Persons Of { get; init; }

    /// <summary>The classes of data in it, sealed or not.</summary>
    public required IReadOnlyList<DataClass> Classes { get; init; }

    /// <summary>Where the data comes from.</summary>
    public required IReadOnlyList<DataOrigin> Origins { get; init; }

    /// <summary>How a record belongs to a person.</summary>
    public required SubjectLink Subject { get; init; }

    /// <summary>The column that says when a row was made; null when that is not kept, or the store is no table.</summary>
    public string? Created { get; init; }

    /// <summary>The column that says until when a row was in use, empty while it is; null when a row is written once.</summary>
    public string? InUseUntil { get; init; }

    /// <summary>Each category in the store with its rule; the first is the store's main one.</summary>
    public required IReadOnlyList<KeptPart> Kept { get; init; }

    /// <summary>Whether a legal hold on its person stops deletion.</summary>
    public bool Holdable { get; init; }

    /// <summary>Whether a row keeps its person's key alive; true unless the row may outlive what was sealed in it.</summary>
    public bool KeepsKey { get; init; } = true;

    /// <summary>Who receives it, as keys of <see cref="Recipients"/> or of a <see cref="Processor"/>.</summary>
    public IReadOnlyList<string> ReceivedBy { get; init; } = [];

    /// <summary>Every column that the declaration names.</summary>
    public IEnumerable<string> Columns =>
        new[] { Created, InUseUntil }.OfType<string>().Concat(ColumnsOf(Subject)).Concat(Kept.SelectMany(part => ColumnsOf(part.Expires))).Distinct();

    private static string[] ColumnsOf(SubjectLink subject) => subject switch
    {
        SubjectLink.OwnColumn own => [own.Column],
        SubjectLink.ThroughConversation through => [through.Channel, through.Conversation],
        _ => [],
    };

    private static string[] ColumnsOf(Expiry expires) => expires switch
    {
        Expiry.Aged aged => [aged.Column],
        Expiry.InEpochs epochs => [epochs.Column],
        Expiry.WithConversation with => [with.Channel, with.Conversation],
        Expiry.ConversationState state => [state.Column],
        Expiry.Reduced reduced => [reduced.Column, reduced.NotedIn],
        Expiry.Emptied emptied => [.. emptied.Columns, emptied.Channel, emptied.Conversation],
        Expiry.WithRow row => [.. row.Columns],
        Expiry.WithPerson person => [person.Column],
        _ => [],
    };
}
