namespace EthicalBot.Privacy.Audit.Verification;

/// <summary>Says of breaks in the chain what was probably done: an entry was changed, taken out, put in, or exchanged with another.</summary>
internal sealed class BreakNames(IReadOnlyList<ChainBreak> breaks)
{
    private readonly Dictionary<long, ChainBreak> _byNumber = breaks.ToDictionary(one => one.Number);
    private readonly HashSet<long> _named = [];

    public IEnumerable<AuditDamage> Damages() => breaks.Where(one => !_named.Contains(one.Number)).Select(Name);

    private AuditDamage Name(ChainBreak one)
    {
        _named.Add(one.Number);
        var next = _byNumber.GetValueOrDefault(one.Number + 1);
        if (breaks.FirstOrDefault(other => other != one && other.Fits(one.Previous)) is { } belongsHere)
        {
            // Its own place: after the one that belongs here, or where that one stands now.
            if (belongsHere.Number == one.Number + 1 ? one.Fits(belongsHere.Row.Hash) : one.Fits(belongsHere.Previous))
            {
                _named.UnionWith([belongsHere.Number, one.Number + 1, belongsHere.Number + 1]);
                return new(AuditDamageKind.Reordered, Math.Min(one.Number, belongsHere.Number), Math.Max(one.Number, belongsHere.Number), "These two entries stand in each other's places.");
            }

            if (belongsHere.Number == one.Number + 1)
            {
                _named.Add(belongsHere.Number);
                return new(AuditDamageKind.Inserted, one.Number, one.Number, "This entry was put in: the one after it follows from the one before it.");
            }
        }

        if (one.BeforePrevious is { } before && one.Fits(before))
            return new(AuditDamageKind.Inserted, one.Number - 1, one.Number - 1, "This entry was put in: the one after it follows from the one before it.");
        if (next is not null && next.Fits(AuditChain.Link(one.Previous, one.Row.Canonical)))
        {
            _named.Add(next.Number);
            return new(AuditDamageKind.Changed, one.Number, one.Number, "The entry's hash was changed: the next one follows from what it was.");
        }

        return one.Shift switch
        {
            > 0 => new(AuditDamageKind.Missing, one.Number, one.Number + one.Shift - 1, $"{one.Shift} entries are gone from here, and later ones were numbered anew."),
            < 0 => new(AuditDamageKind.Inserted, one.Number, one.Number - one.Shift - 1, $"{-one.Shift} entries were put in here, and later ones were numbered anew."),
            _ => new(AuditDamageKind.Changed, one.Number, one.Number, next is null ? "The entry was changed: the next one still follows from its hash." : "The entry and its hash were changed."),
        };
    }
}
