using EthicalBot.Privacy.Redaction;

namespace EthicalBot.Evaluation.Redaction;

/// <summary>What becomes of an identifier on its way to a destination, in the words of the files that measure.</summary>
internal static class SpanAction
{
    /// <summary>It stays.</summary>
    public const string Keep = "keep";

    /// <summary>A typed stand-in that the conversation can turn back.</summary>
    public const string Pseudonym = "pseudonym";

    /// <summary>A keyed token by which logs recognise the same number again.</summary>
    public const string Token = "token";

    /// <summary>Gone for good.</summary>
    public const string Erase = "erase";

    /// <summary>The destination where none is named.</summary>
    public const string Model = "model";

    private const string Dialog = "dialog";

    /// <summary>The destinations that can be named.</summary>
    public static IReadOnlyList<string> Destinations { get; } = [Dialog, Model, "transcript", "log", "audit", "handoff", "search"];

    /// <summary>The action for a kind of identifier at a destination.</summary>
    public static string Of(IdentifierKind kind, string destination) => kind switch
    {
        IdentifierKind.OrderNumber or IdentifierKind.TrackingNumber => destination == Dialog ? Keep : Token,
        IdentifierKind.CardSecurityCode or IdentifierKind.Password or IdentifierKind.ApiKey or IdentifierKind.TokenLink => Erase,
        _ => Pseudonym,
    };
}
