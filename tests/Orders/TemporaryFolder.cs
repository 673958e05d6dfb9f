namespace EthicalBot.Tests.Orders;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ethicalbot-orders-");

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public IReadOnlyList<string> Files => [.. _folder.EnumerateFiles("*", SearchOption.AllDirectories).Select(file => file.Name)];

    public void Dispose() => _folder.Delete(recursive: true);
}
