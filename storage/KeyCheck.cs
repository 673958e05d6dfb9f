using Dapper;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Storage;

/// <summary>Refuses a master key that is not the one with which the store was made: with another, nothing in it opens and all that is written is lost to the right one.</summary>
internal static class KeyCheck
{
    /// <summary>Notes the key of a new store, and compares it with the note of an old one.</summary>
    /// <exception cref="InvalidOperationException">The key is another one.</exception>
    public static void Run(IDatabase database, KeyRing keys)
    {
        var value = keys.BlindIndex("store-key-check", "store");
        // Once, at the start, before anything waits.
        var noted = database.WriteAsync(async connection =>
        {
            await connection.ExecuteAsync("insert into key_check (value) select @value where not exists (select 1 from key_check)", new { value });
            return await connection.QuerySingleAsync<string>("select value from key_check");
        }, CancellationToken.None).GetAwaiter().GetResult();
        if (noted != value)
        {
            throw new InvalidOperationException(
                "Privacy:KeyFile holds another key than the one with which the store of ConnectionStrings:Store was made, so nothing in the store would open. "
                + "Put the right key file back, or name a new store.");
        }
    }
}
