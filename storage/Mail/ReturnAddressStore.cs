using System.Text;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Mail;
using EthicalBot.Privacy.Keys;
using Newtonsoft.Json;

namespace EthicalBot.Storage.Mail;

/// <summary>Return addresses, sealed: a changed one would send the bot's words, and its token, to somebody else.</summary>
internal sealed class ReturnAddressStore(IDatabase database, SubjectVault vault) : IReturnAddresses
{
    private static readonly JsonSerializerSettings Wire = new() { NullValueHandling = NullValueHandling.Ignore, DateParseHandling = DateParseHandling.None };

    /// <inheritdoc/>
    public async Task<ReturnAddress?> FindAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        var row = await database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<Row>(
            "select subject, address from conversations where channel = @Channel and id = @Id and address is not null", new { conversation.Channel, conversation.Id }), cancellationToken);
        var json = row is null ? null : await vault.OpenAsync(row.Subject, row.Address, SealContext.Address(conversation), cancellationToken);
        return json is null ? null : JsonConvert.DeserializeObject<ReturnAddress>(Encoding.UTF8.GetString(json), Wire);
    }

    /// <summary>Seals an address for the conversation's row.</summary>
    public Task<byte[]> SealAsync(string subject, ConversationKey conversation, ReturnAddress address, CancellationToken cancellationToken) =>
        vault.SealAsync(subject, Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(address, Wire)), SealContext.Address(conversation), cancellationToken);

    private sealed class Row
    {
        public string Subject { get; init; } = "";

        public byte[] Address { get; init; } = [];
    }
}
