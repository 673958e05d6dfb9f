using EthicalBot.Privacy.Retention;

namespace EthicalBot.Privacy.Register;

/// <summary>One activity of the record of processing (GDPR art. 30(1)): what is done with whose data for one purpose.</summary>
/// <param name="Purpose">A retention rule's purpose key.</param>
/// <param name="Of">Whose data.</param>
/// <param name="Limits">Each category with its time limit, in the order in which a reader meets the data.</param>
/// <param name="Processors">The outside parties that take part in it now.</param>
public sealed record ProcessingActivity(string Purpose, Persons Of, IReadOnlyList<ProcessingActivity.Limit> Limits, IReadOnlyList<Processor> Processors)
{
    /// <summary>What kinds of data it uses, each once.</summary>
    public IReadOnlyList<DataClass> Classes { get; } = [.. Limits.SelectMany(limit => limit.Stores).SelectMany(store => store.Classes).Where(one => one != DataClass.None).Distinct().Order()];

    /// <summary>Where they come from.</summary>
    public IReadOnlyList<DataOrigin> Origins { get; } = [.. Limits.SelectMany(limit => limit.Stores).SelectMany(store => store.Origins).Distinct().Order()];

    /// <summary>Who within the company, or the person themselves, receives them.</summary>
    public IReadOnlyList<string> ReceivedBy { get; } =
        [.. Recipients.All.Where(recipient => Limits.SelectMany(limit => limit.Stores).Any(store => store.ReceivedBy.Contains(recipient)))];

    /// <summary>A category and the stores in which it is.</summary>
    public sealed record Limit(RetentionRule Rule, IReadOnlyList<StoredRecords> Stores);
}
