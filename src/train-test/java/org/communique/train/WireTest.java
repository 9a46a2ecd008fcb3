package org.communique.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.List;
import org.communique.train.Wire.Field;
import org.communique.train.Wire.Message;
import org.junit.jupiter.api.Test;

class WireTest {

    private final Message message = new Message()
            .add(1, 300)
            .add(2, "köln")
            .add(3, new Message().add(1, -1))
            .addFloat(16, 0.5f);

    @Test
    void readsWhatItWrote() {
        List<Field> fields = Wire.read(message.bytes());

        assertThat(fields).extracting(Field::number).containsExactly(1, 2, 3, 16);
        assertThat(fields.get(0).value()).isEqualTo(300);
        assertThat(fields.get(1).text()).isEqualTo("köln");
        assertThat(fields.get(2).message()).extracting(Field::value).containsExactly(-1L);
        assertThat(fields.get(3).bytes().getFloat(0)).isEqualTo(0.5f);
    }

    @Test
    void writesFieldsAsTheyWere() {
        Message copy = new Message();
        Wire.read(message.bytes()).forEach(copy::add);

        assertThat(copy.bytes()).isEqualTo(message.bytes());
    }

    @Test
    void copiesTheStockGraphByteForByte() {
        Message copy = new Message();
        Wire.read(BaseModel.quantisedGraph()).forEach(copy::add);

        assertThat(copy.bytes()).isEqualTo(BaseModel.quantisedGraph());
    }

    @Test
    void refusesANumberThatDoesNotEnd() {
        ByteBuffer endless = ByteBuffer.wrap(new byte[] {8, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1});

        assertThatThrownBy(() -> Wire.read(endless)).hasMessageContaining("without an end");
    }
}
