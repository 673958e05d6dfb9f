using EthicalBot.Privacy;
using EthicalBot.Privacy.Redaction;

namespace EthicalBot.Storage.Rights.Exports;

/// <summary>Takes out of a text what is personal to others (GDPR art. 15(4)): whatever the redactor finds, but for what the person wrote themselves.</summary>
internal static class OthersData
{
    private const string Removed = "⟦REMOVED⟧";

    // An order number points to the customer whose case it is.
    private static readonly DataClass[] Personal =
        [.. Enum.GetValues<DataClass>().Except([DataClass.None, DataClass.OrderNumber, DataClass.TrackingNumber, DataClass.TechnicalId])];

    public static string Remove(string text, IReadOnlyList<string> ownWords, IReadOnlyList<string> hiddenNames)
    {
        var own = ownWords.Select(Plain).ToList();
        var others = Redactor.Pick(text, Personal).Where(found => Plain(found) is { Length: > 0 } plain && !own.Exists(words => words.Contains(plain, StringComparison.Ordinal)));
        return others.Concat(hiddenNames).Where(found => found.Length > 1).Distinct().OrderByDescending(found => found.Length)
            .Aggregate(text, (rest, found) => rest.Replace(found, Removed, StringComparison.OrdinalIgnoreCase));
    }

    // The same number with other spaces is the same number.
    private static string Plain(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
