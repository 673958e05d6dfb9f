using EthicalBot.Cards;
using Xunit;

namespace EthicalBot.Tests.Cards;

public sealed class PersonHandoffCardTests
{
    [Fact]
    public void A_twin_in_english_reads_like_this() => Assert.Equal(
        """
        Your request has been passed to our team
        Your reference: EB-7Q2M
        The reply will come by e-mail, to m…@example.org.
        The team is away at the moment. It is back on Saturday 21 November at 10:00.

        When the team is there
        Monday to Friday, 09:00 to 18:00
        Saturday, 10:00 to 13:30
        """,
        SampleCards.Handoff.ToText(SampleCards.Wording, "en"));

    [Theory]
    [InlineData(PersonReach.ThisConversation, null, "The reply will come here, in this conversation.")]
    [InlineData(PersonReach.ThisConversation, "ignored", "The reply will come here, in this conversation.")]
    [InlineData(PersonReach.Email, null, "The reply will come by e-mail.")]
    [InlineData(PersonReach.Phone, null, "The reply will come by telephone.")]
    [InlineData(PersonReach.Phone, "…56 78", "The reply will come by telephone, on …56 78.")]
    public void The_way_of_the_answer_is_told(PersonReach reach, string? at, string line) => Assert.Contains(
        line, (SampleCards.Handoff with { Reach = reach, ReachedAt = at }).ToText(SampleCards.Wording, "en").Split('\n'));

    [Fact]
    public void Without_hours_and_while_open_only_reference_and_way_are_told() => Assert.Equal(
        ["Your request has been passed to our team", "Your reference: EB-1", "The reply will come here, in this conversation."],
        new PersonHandoffCard("EB-1", PersonReach.ThisConversation, []).ToText(Words.OfCards, "en").Split('\n'));

    [Fact]
    public void Its_name_in_a_log_leads_to_nobody() => Assert.Equal("PersonHandoffCard, Email", SampleCards.Handoff.ToString());
}
