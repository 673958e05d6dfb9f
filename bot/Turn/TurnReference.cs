namespace EthicalBot.Bot.Turn;

/// <summary>The part of an activity's id that a customer can read out and an operator can find in the log.</summary>
internal static class TurnReference
{
    private const int Length = 8;

    /// <summary>The last characters of the id, where it differs from others of the same conversation.</summary>
    public static string Of(string activityId) => activityId[^Math.Min(Length, activityId.Length)..];
}
