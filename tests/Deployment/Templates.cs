using EthicalBot.Tests.House;

namespace EthicalBot.Tests.Deployment;

/// <summary>The files of deploymentTemplates.</summary>
internal static class Templates
{
    public static string Folder(params string[] path) => Path.Combine([RoomReferenceTests.Root(), "deploymentTemplates", .. path]);

    public static string Read(params string[] path) => File.ReadAllText(Folder(path));

    /// <summary>The text with one place changed; that place must be there, else a test would prove nothing.</summary>
    public static string Changed(string text, string from, string to)
    {
        Assert.Contains(from, text, StringComparison.Ordinal);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        return string.Concat(text.AsSpan(0, at), to, text.AsSpan(at + from.Length));
    }
}
