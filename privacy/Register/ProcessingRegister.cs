using EthicalBot.Privacy.Retention;

namespace EthicalBot.Privacy.Register;

/// <summary>All that this installation declares: its stores and its processors. Thread-safe; it does not change once made.</summary>
public sealed class ProcessingRegister
{
    /// <summary>Takes every declaration that the rooms registered.</summary>
    /// <exception cref="InvalidOperationException">Two declarations name the same store or processor, or one contradicts itself.</exception>
    public ProcessingRegister(IEnumerable<StoredRecords> stores, IEnumerable<Processor> processors, IEnumerable<SecurityMeasure>? measures = null)
    {
        Stores = [.. stores];
        Processors = [.. processors];
        Measures = [.. measures ?? []];
        Activities =
        [
            .. from rule in RetentionRules.All
               from store in Stores
               where store.Of != Persons.Nobody && store.Kept.Any(part => part.Rule == rule)
               group (Rule: rule, Store: store) by (store.Of, rule.Purpose) into activity
               orderby activity.Key.Of
               select new ProcessingActivity(
                   activity.Key.Purpose,
                   activity.Key.Of,
                   [.. activity.GroupBy(item => item.Rule).Select(limit => new ProcessingActivity.Limit(limit.Key, [.. limit.Select(item => item.Store)]))],
                   [.. Processors.Where(processor => processor.IsActive && processor.Purpose == activity.Key.Purpose && activity.Key.Of == Persons.Customers)]),
        ];
        if (FindFault() is { } fault) throw new InvalidOperationException($"The register of processing: {fault}");
    }

    /// <summary>Every store, in the order of the rooms.</summary>
    public IReadOnlyList<StoredRecords> Stores { get; }

    /// <summary>Every outside party that the program can be configured to use.</summary>
    public IReadOnlyList<Processor> Processors { get; }

    /// <summary>What protects data, whether this installation has it or not.</summary>
    public IReadOnlyList<SecurityMeasure> Measures { get; }

    /// <summary>The record of processing: one activity for each purpose and kind of people; customers first.</summary>
    public IReadOnlyList<ProcessingActivity> Activities { get; }

    /// <summary>The stores that are tables of the database.</summary>
    public IEnumerable<StoredRecords> Tables => Stores.Where(store => store.Kind == StoreKind.Table);

    /// <summary>The rules under which data of these people is kept, in the order in which a reader meets the data.</summary>
    public IEnumerable<RetentionRule> RulesFor(Persons of) =>
        RetentionRules.All.Where(rule => Stores.Any(store => store.Of == of && store.Kept.Any(part => part.Rule == rule)));

    /// <summary>The declaration of a store, or null.</summary>
    public StoredRecords? Find(string store) => Stores.FirstOrDefault(declared => declared.Store == store);

    private string? FindFault()
    {
        if (Stores.GroupBy(store => store.Store).FirstOrDefault(same => same.Count() > 1) is { } twice) return $"'{twice.Key}' is declared twice.";
        if (Processors.GroupBy(processor => processor.Key).FirstOrDefault(same => same.Count() > 1) is { } again) return $"the processor '{again.Key}' is declared twice.";
        var recipients = Recipients.All.Concat(Processors.Select(processor => processor.Key)).ToHashSet();
        foreach (var store in Stores)
        {
            if (store.Kept.Count == 0) return $"'{store.Store}' has no retention rule.";
            if (store.Kept.FirstOrDefault(part => !RetentionRules.All.Contains(part.Rule)) is { } unknown)
                return $"'{store.Store}' is kept by the rule '{unknown.Rule.Category}', which RetentionRules.All does not list.";
            if (store.ReceivedBy.FirstOrDefault(recipient => !recipients.Contains(recipient)) is { } nobody)
                return $"'{store.Store}' is received by '{nobody}', which is neither a recipient nor a declared processor.";
            if ((store.Of == Persons.Nobody) != (store.Subject is SubjectLink.NoPerson))
                return $"'{store.Store}' must say either whose data it holds and how, or why it holds nobody's.";
            if (store.Of != Persons.Nobody && store.Kept.Any(part => part.Expires is Expiry.Stays))
                return $"'{store.Store}' holds personal data and would stay for ever.";
        }

        // An outside party that serves no purpose of the record would receive data and stand nowhere in it.
        if (Stores.Count > 0 && Processors.FirstOrDefault(processor => Activities.All(activity => activity.Of != Persons.Customers || activity.Purpose != processor.Purpose)) is { } aimless)
            return $"the processor '{aimless.Key}' receives data for '{aimless.Purpose}', for which nothing is kept.";
        return Measures.GroupBy(measure => measure.Key).FirstOrDefault(same => same.Count() > 1) is { } doubled ? $"the measure '{doubled.Key}' is declared twice." : null;
    }
}
