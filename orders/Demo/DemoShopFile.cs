namespace EthicalBot.Orders.Demo;

/// <summary>The file of the demo shop: invented people and orders, with dates counted from the file's creation.</summary>
public static class DemoShopFile
{
    /// <summary>Makes the file when there is none.</summary>
    public static void Ensure(string path, TimeProvider time) => throw new NotImplementedException();

    /// <summary>A few orders to try, for the start banner and the README.</summary>
    public static IReadOnlyList<DemoSample> Samples(string path) => throw new NotImplementedException();
}
