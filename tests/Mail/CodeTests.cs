using System.Globalization;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Identity;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Tests.Mail;

public sealed class CodeTests
{
    private const int Rounds = 2000;
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);

    private readonly Codes _codes = new(new KeyRing(new byte[32]));

    [Fact]
    public void Only_the_code_itself_is_right_and_only_for_ten_minutes()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var (code, challenge) = _codes.Make(Facts(), "C-1001", "named", "index");
            var other = random.Next(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
            var after = TimeSpan.FromSeconds(random.Next(1200));

            Assert.Matches("^[0-9]{6}$", code);
            Assert.True(after < TimeSpan.FromMinutes(10) == _codes.IsRight(challenge, code, Now + after), $"seed {seed}");
            Assert.True(other == code || !_codes.IsRight(challenge, other, Now), $"seed {seed}");
            Assert.DoesNotContain(code, challenge.Id + challenge.Customer + challenge.Named + challenge.Address, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Where_nobody_reads_no_code_is_right_not_even_the_one_that_was_made()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var (code, challenge) = _codes.Make(Facts(), customer: null, "named", "index");
            Assert.False(_codes.IsRight(challenge, code, Now));
        }
    }

    [Fact]
    public void A_code_of_another_challenge_or_another_key_is_not_right()
    {
        var (code, challenge) = _codes.Make(Facts(), "C-1001", "named", "index");
        var others = new Codes(new KeyRing(Enumerable.Repeat((byte)1, 32).ToArray()));
        Assert.False(others.IsRight(challenge, code, Now));
        challenge.Id = "another";
        Assert.False(_codes.IsRight(challenge, code, Now));
    }

    [Theory]
    [InlineData("123456", "123456", true)]
    [InlineData(" 123 456. ", "123456", true)]
    [InlineData("123-456", "123456", true)]
    [InlineData("١٢٣٤٥٦", "123456", true)]
    [InlineData("it is 123456", "123456", false)]
    public void A_code_is_read_as_people_type_it(string text, string code, bool isBare)
    {
        Assert.True(CodeText.TryRead(text, out var read));
        Assert.Equal((code, isBare), (read, CodeText.IsBare(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("1234567")]
    [InlineData("order 10042, code 123456")]
    [InlineData("I got nothing")]
    public void What_is_no_code_is_not_read_as_one(string text) => Assert.False(CodeText.TryRead(text, out _));

    private static TurnFacts Facts() => new(
        new ConversationRow(new ConversationKey("directline", "one"), "directline:dl_x", "en", Now, Now, null, new FloorState(FloorHolder.Bot, 0), null), "activity", Now);
}
