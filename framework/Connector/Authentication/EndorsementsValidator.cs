namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks that a signing key is endorsed for a channel.</summary>
public static class EndorsementsValidator
{
    /// <summary>Returns whether the endorsements hold the expected one; when none is expected, it is so.</summary>
    /// <exception cref="ArgumentNullException">The endorsements are null.</exception>
    public static bool Validate(string? expectedEndorsement, HashSet<string> endorsements)
    {
        // A token of the Emulator comes with no channel.
        if (string.IsNullOrEmpty(expectedEndorsement))
        {
            return true;
        }

        ArgumentNullException.ThrowIfNull(endorsements);
        return endorsements.Contains(expectedEndorsement);
    }
}
