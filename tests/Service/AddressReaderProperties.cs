using EthicalBot.Dialogs.Service;
using EthicalBot.Dialogs.Service.Slots;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace EthicalBot.Tests.Service;

/// <summary>Whatever sentence stands around an address: its parts come back as they were, and nothing of the sentence with them.</summary>
public sealed class AddressReaderProperties(ITestOutputHelper output)
{
    private static readonly Dictionary<string, SlotWords> Vocabulary = AddressTexts.Wording.Languages.ToDictionary(language => language, AddressTexts.WordsOf);

    [Fact]
    public void The_parts_come_back_equal()
    {
        var seed = (ulong)Random.Shared.NextInt64();
        output.WriteLine($"seed {seed}");
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_500).WithReplay(seed, 1), Prop.ForAll(WrittenAddresses.Messages.ToArbitrary(), message =>
        {
            Assert.Equal($"{message.Text} -> {Of(message.Parts)}", $"{message.Text} -> {Of(AddressReader.Read(message.Text, Vocabulary[message.Language], null, isAnswer: false, isWanted: true))}");
            return true;
        }));
    }

    private static string Of(AddressDraft? read) => read is null ? "" : string.Join('|', read.Recipient, read.Street, read.Extra, read.Postcode, read.Town, read.Region);
}
