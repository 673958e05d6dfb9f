namespace EthicalBot.Storage.Changes;

/// <summary>How an enumeration's values are written in the store: small, so that they read like the words of the migrations.</summary>
internal static class Spelling
{
    public static string Of<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    public static T Read<T>(string text)
        where T : struct, Enum => Enum.Parse<T>(text, ignoreCase: true);
}
