namespace EthicalBot.Orders.Demo;

/// <summary>By what a changed file is known.</summary>
internal readonly record struct DemoShopStamp(DateTime WrittenAt, long Length)
{
    public static DemoShopStamp Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new(file.LastWriteTimeUtc, file.Length) : default;
    }
}
