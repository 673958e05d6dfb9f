using EthicalBot.Privacy.Keys;
using EthicalBot.Storage;
using EthicalBot.Storage.Sqlite;

namespace EthicalBot.Tests.Storage;

public sealed class KeyCheckTests
{
    [Fact]
    public async Task A_store_whose_key_was_lost_is_not_served_with_a_new_one()
    {
        var folder = Directory.CreateTempSubdirectory("ethicalbot-").FullName;
        await using (var database = SqliteDatabase.Open(Path.Combine(folder, "store.db")))
        {
            KeyCheck.Run(database, new KeyRing(new byte[32]));
            KeyCheck.Run(database, new KeyRing(new byte[32]));

            var another = Enumerable.Repeat((byte)1, 32).ToArray();
            var fault = Assert.Throws<InvalidOperationException>(() => KeyCheck.Run(database, new KeyRing(another)));
            Assert.Contains("Privacy:KeyFile", fault.Message, StringComparison.Ordinal);
        }

        Directory.Delete(folder, recursive: true);
    }
}
