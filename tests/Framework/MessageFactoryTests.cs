using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Xunit;

namespace EthicalBot.Tests.Framework;

public sealed class MessageFactoryTests
{
    [Fact]
    public void Text_accepts_input_unless_told_otherwise()
    {
        Assert.Equal(InputHints.AcceptingInput, MessageFactory.Text("t").InputHint);
        Assert.Equal(InputHints.ExpectingInput, MessageFactory.Text("t", "s", InputHints.ExpectingInput).InputHint);
        Assert.Equal("s", MessageFactory.Text("t", "s").Speak);
    }

    [Fact]
    public void Suggested_actions_send_their_own_text()
    {
        var action = MessageFactory.SuggestedActions(["Yes", "No"], "Sure?").SuggestedActions!.Actions![1];
        Assert.Equal((ActionTypes.ImBack, "No", "No"), (action.Type, action.Title, action.Value));
    }

    [Fact]
    public void Attachments_are_a_list_or_a_carousel()
    {
        var card = new HeroCard("t").ToAttachment();
        Assert.Equal(AttachmentLayoutTypes.List, MessageFactory.Attachment(card).AttachmentLayout);
        Assert.Equal(AttachmentLayoutTypes.Carousel, MessageFactory.Carousel([card, card]).AttachmentLayout);
    }
}
