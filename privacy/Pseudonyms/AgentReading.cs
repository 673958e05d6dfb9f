using EthicalBot.Privacy.Actions;
using EthicalBot.Privacy.Purposes;
using EthicalBot.Privacy.Redaction;

namespace EthicalBot.Privacy.Pseudonyms;

/// <summary>What the agent of a case reads in clear of a conversation's pseudonyms: what the case's purpose names, and of that the customer's own.</summary>
/// <param name="fields">What the purpose names.</param>
/// <param name="said">What the customer wrote, as the transcript has it.</param>
/// <param name="contactWay">How the customer wants to be reached, if that is known.</param>
/// <param name="orderEmail">The address with which the order was placed, if it was proved by it.</param>
public sealed class AgentReading(PseudonymBook book, IReadOnlySet<CaseField> fields, IReadOnlyList<RedactedText> said, string? contactWay, string? orderEmail)
{
    private static readonly DataClass[] s_ways = [DataClass.Email, DataClass.Phone, DataClass.ContactWay];

    /// <summary>The values that stand in clear for this purpose.</summary>
    public IReadOnlyList<KnownValue> InClear()
    {
        var own = fields.Contains(CaseField.Name) ? OwnNames.In(said) : new HashSet<string>();
        var names = book.All.Where(one => own.Contains(one.Written)).Select(one => one.Value).ToList();
        return [.. book.All.Where(one => IsInClear(one, own, names)).Select(Known)];
    }

    /// <summary>What one pseudonym stands for; null when it stands for nothing that is kept: a password, or one that nobody gave.</summary>
    public static KnownValue? Find(PseudonymBook book, string token) =>
        book.All.FirstOrDefault(one => one.Written == token && one.Class != DataClass.None) is { } one
        && PrivacyActions.Of(one.Class, Destination.Transcript) == PrivacyAction.Pseudonym
            ? Known(one)
            : null;

    /// <summary>The values of some classes that the conversation holds, oldest first.</summary>
    public static IReadOnlyList<KnownValue> Of(PseudonymBook book, params IReadOnlyCollection<DataClass> classes) =>
        [.. book.All.Where(one => classes.Contains(one.Class)).Select(Known)];

    private bool IsInClear(Pseudonym one, IReadOnlySet<string> own, List<string> names) => one.Class switch
    {
        // What the customer wrote themselves in the shape of a pseudonym is no data.
        DataClass.None => true,
        DataClass.Name => own.Contains(one.Written) || names.Exists(name => IsPartOf(one.Value, name)),
        DataClass.OrderNumber => fields.Contains(CaseField.OrderNumber),
        DataClass.TrackingNumber => fields.Contains(CaseField.TrackingNumber),
        DataClass.Address or DataClass.Postcode => fields.Contains(CaseField.DeliveryAddress),
        DataClass.Email or DataClass.Phone or DataClass.ContactWay =>
            (fields.Contains(CaseField.ContactWay) && IsAmong(one, contactWay)) || (fields.Contains(CaseField.OrderEmail) && IsAmong(one, orderEmail)),
        _ => false,
    };

    // "Reach me at 06 12 34 56 78 or marie@example.org": both are.
    private static bool IsAmong(Pseudonym one, string? words)
    {
        if (words is null) return false;
        if (SameValue.Equal(one.Class, one.Same, SameValue.Of(one.Class, ReadableText.Of(words).Text))) return true;
        return Redactor.Pick(words, s_ways).Any(way => SameValue.Equal(one.Class, one.Same, SameValue.Of(one.Class, ReadableText.Of(way).Text)));
    }

    private static bool IsPartOf(string part, string name) =>
        part.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).All(word => name.Split([' ', '-']).Contains(word, StringComparer.OrdinalIgnoreCase));

    private static KnownValue Known(Pseudonym one) => new(one.Written, one.Class, one.Value);
}
