using EthicalBot.Privacy.Register;

namespace EthicalBot.Storage.Rights;

/// <summary>What an erasure does to each table, made of the register: a table that is declared later is erased without a line of code here.</summary>
internal sealed class ErasurePlan
{
    /// <summary>What stays, by table, with the reason as a short key that names the article.</summary>
    public static readonly IReadOnlyDictionary<string, string> Kept = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        // Ids and product words under a hash chain; without the rest they point to nobody.
        ["audit"] = "accountability_5_2",
        // Receipts, sealed with a key of their own.
        ["consents"] = "proof_of_consent_7_1",
        // That something was asked for and done; whose it was is emptied.
        ["rights_requests"] = "accountability_5_2",
    };

    // The key last, so that nothing sealed outlives the wish to destroy it; the conversation after all that is found through it.
    private static readonly string[] AtTheEnd = ["conversations", "subject_keys"];

    /// <summary>Makes the plan.</summary>
    /// <exception cref="InvalidOperationException">A table holds something of customers and nobody says how to find one person's rows in it.</exception>
    public ErasurePlan(ProcessingRegister register)
    {
        var tables = SubjectRows.Tables(register).Where(store => !Kept.ContainsKey(store.Store)).ToList();
        Steps =
        [
            .. tables.Where(store => store.Subject is not SubjectLink.OwnColumn).OrderBy(store => store.Subject is SubjectLink.WithinContent ? 0 : 1).Select(StepOf),
            .. tables.Where(store => store.Subject is SubjectLink.OwnColumn).OrderBy(store => Array.IndexOf(AtTheEnd, store.Store)).Select(StepOf),
        ];
    }

    /// <summary>The deletions, in order.</summary>
    public IReadOnlyList<Step> Steps { get; }

    private static Step StepOf(StoredRecords store) => new(
        store.Store,
        store.Kept[0].Rule.Category,
        SubjectRows.Condition(store) ?? (store.Store == "attempts" ? SubjectRows.Attempts : null)
        ?? throw new InvalidOperationException($"The register of processing declares '{store.Store}', and no erasure knows how to find one person's rows in it."));

    /// <summary>One deletion.</summary>
    internal sealed record Step(string Table, string Category, string Condition);
}
