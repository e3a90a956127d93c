package ocp.trades;

import ocp.Log;
import ocp.wire.BackOff;
import ocp.wire.CredentialRefused;
import ocp.wire.Gateway;
import ocp.wire.Outage;
import ocp.wire.Refusal;

/** Follows one channel to its end, on a thread of its own: whatever happens to it, the others go on. */
final class Follower implements Runnable {
    private final Channel channel;
    private final ChannelBook book;
    private final Desk desk;
    private final TradeService service;
    private final Gateway gateway;
    private final BackOff backOff;
    private final Recovery recovery;
    private Delivery delivery;
    private String mendedAt = "";

    Follower(Channel channel, ChannelBook book, Desk desk, Gateway gateway) {
        this.channel = channel;
        this.book = book;
        this.desk = desk;
        this.gateway = gateway;
        service = desk.service();
        backOff = gateway.backOff();
        recovery = new Recovery(service, book, gateway.backOff());
        delivery = desk.streams()
                ? new StreamDelivery(service, gateway, book, recovery, channel.timers())
                : pulling();
    }

    @Override
    public void run() {
        try {
            desk.reference().use(channel.tradeDate());
            boolean goesOn = !stale() || resynchronised();
            while (goesOn && !book.complete()) {
                goesOn = advanced();
            }
            Log.say(channel.id() + (book.complete() ? " is complete" : " is given up"));
        } catch (CredentialRefused refused) {
            Log.say(channel.id() + " stops: " + refused.getMessage());
        } finally {
            desk.reference().release(channel.tradeDate());
            desk.ended(channel.id());
        }
    }

    private boolean stale() {
        return book.snapshotNeeded() || book.epoch() < channel.epoch();
    }

    /** One step, and what is to be done when it fails. Says whether to go on. */
    private boolean advanced() {
        long before = book.last();
        try {
            delivery.advance();
            backOff.reset();
            return true;
        } catch (Outage outage) {
            Log.say(channel.id() + " " + outage.getMessage());
            if (book.last() > before) {
                backOff.reset();
            }
            backOff.pauseAfter(outage);
            return true;
        } catch (Refusal refusal) {
            return mended(refusal);
        }
    }

    private boolean mended(Refusal refusal) {
        Log.say(channel.id() + " refused: " + refusal.getMessage());
        String position = book.epoch() + ":" + book.last();
        if (position.equals(mendedAt)) {
            backOff.pause(); // Mended here before, and refused again: nothing is gained by haste.
        }
        mendedAt = position;
        return switch (refusal.remedy()) {
            case RESYNCHRONISE, BEGIN_PAGES_AGAIN -> resynchronised();
            case READ_CHANNELS, ASK_LATER -> stillListed();
            case NOT_OFFERED -> pullsInstead();
            case REPORT -> false;
        };
    }

    private boolean resynchronised() {
        try {
            recovery.resynchronise();
            mendedAt = book.epoch() + ":" + book.last();
            return true;
        } catch (Refusal refusal) {
            Log.say(channel.id() + " no snapshot: " + refusal.getMessage());
            return refusal.remedy() == Refusal.Remedy.READ_CHANNELS && stillListed();
        }
    }

    private boolean stillListed() {
        backOff.pause();
        return desk.lists(channel.id());
    }

    private boolean pullsInstead() {
        boolean streamed = delivery instanceof StreamDelivery;
        delivery = pulling();
        return streamed;
    }

    private Delivery pulling() {
        return new PullDelivery(service, book, recovery, channel.timers());
    }
}
