using EthicalBot.Privacy.Actions;
using EthicalBot.Privacy.Redaction;

namespace EthicalBot.Evaluation.Redaction;

/// <summary>What becomes of an identifier on its way to a destination, in the words of the files that measure.</summary>
internal static class SpanAction
{
    /// <summary>The destinations that can be named.</summary>
    public static IReadOnlyList<string> Destinations { get; } = [.. Enum.GetNames<Destination>().Select(name => name.ToLowerInvariant())];

    /// <summary>The action for a kind of identifier at a destination; without one, as a log treats order and tracking numbers and a model's prompt everything else.</summary>
    public static string Of(IdentifierKind kind, Destination? destination) => PrivacyActions.Of(kind, destination ?? Usual(kind)).ToString().ToLowerInvariant();

    private static Destination Usual(IdentifierKind kind) =>
        kind is IdentifierKind.OrderNumber or IdentifierKind.TrackingNumber ? Destination.Log : Destination.Model;
}
