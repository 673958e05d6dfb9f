namespace EthicalBot.Tests.Browser;

/// <summary>Where the repository's folders lie on this machine.</summary>
internal static class Repository
{
    private static readonly string Root = Find();

    public static string Folder(params string[] path) => Path.Combine([Root, .. path]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "EthicalBot.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests do not lie below EthicalBot.sln.");
    }
}
