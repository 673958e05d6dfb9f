using System.Text;
using EthicalBot.Tests.App;

namespace EthicalBot.Tests.Rights;

/// <summary>Personal data that is planted, and a search of every byte on the disk for it.</summary>
internal static class Canaries
{
    public static readonly string[] All =
    [
        "zoe.canari@example.org", "06 77 88 99 10", "Zoé Canarivogel", "4111 1111 1111 1111", "FR76 3000 6000 0112 3456 7890 189", "12 rue du Canari", "canary-receipt-77.txt", "quetzal-note-canary",
        "toucan-file-canary",
    ];

    /// <summary>Every file of the installation but the shop's own, with what stands in it.</summary>
    public static IReadOnlyList<string> FoundIn(BotApp app, params IEnumerable<byte[]> others)
    {
        var wanted = All.SelectMany(Spellings).Concat(others.Select(bytes => (Name: "bytes", Bytes: bytes))).ToList();
        return
        [
            .. from path in Directory.GetFiles(app.Folder, "*", SearchOption.AllDirectories)
               where Path.GetFileName(path) is not ("demo-shop.json" or "store.db.lock")
               let bytes = ReadShared(path)
               from want in wanted
               where bytes.AsSpan().IndexOf(want.Bytes) >= 0
               select $"{Path.GetFileName(path)}: {want.Name}",
        ];
    }

    // As text, as Windows writes text, and as base64 at each of the three places in which it can begin.
    private static IEnumerable<(string Name, byte[] Bytes)> Spellings(string canary)
    {
        var utf8 = Encoding.UTF8.GetBytes(canary);
        yield return ($"{canary} in UTF-8", utf8);
        yield return ($"{canary} in UTF-16 LE", Encoding.Unicode.GetBytes(canary));
        yield return ($"{canary} in UTF-16 BE", Encoding.BigEndianUnicode.GetBytes(canary));
        yield return ($"{canary} in JSON", Encoding.UTF8.GetBytes(System.Text.Json.JsonSerializer.Serialize(canary).Trim('"')));
        for (var offset = 0; offset < 3; offset++)
        {
            var base64 = Convert.ToBase64String([.. new byte[offset], .. utf8]);
            // The first and last letters also depend on what stands beside it.
            yield return ($"{canary} in base64", Encoding.ASCII.GetBytes(base64[(offset == 0 ? 0 : 4)..^4]));
        }
    }

    // SQLite takes its side files away when nobody reads: what is gone holds nothing.
    private static byte[] ReadShared(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            file.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (FileNotFoundException)
        {
            return [];
        }
    }
}
